"""Runs each snippet that it reads in a namespace of its own, one after another, and writes a line of JSON about each."""

import contextlib
import io
import json
import sys
import traceback
import warnings

import pandas

told = sys.stdout
for snippet in json.load(sys.stdin):
    output = io.StringIO()
    failure = None
    with contextlib.redirect_stdout(output):
        try:
            exec(compile(snippet["code"], snippet["name"], "exec"), {"__name__": "__main__"})
        except SystemExit as end:
            failure = f"exit code {end.code}" if end.code else None
        except Exception:
            failure = traceback.format_exc()
    # What one snippet sets must not be seen by the next.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pandas.reset_option("^(display|mode)")
    print(json.dumps({"name": snippet["name"], "output": output.getvalue(), "failure": failure}), file=told, flush=True)
