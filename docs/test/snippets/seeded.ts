/** One page in each language with a snippet that does as it says, and then one for each way of not doing so. */
export const SOUND_PAGE = `
\`\`\`sh
curl -s http://127.0.0.1:8787/live
curl -s 'http://127.0.0.1:8787/v1/mucpaz/networks.csv?indicator=mucpaz.networks' | head -n 1 | cut -d, -f1
\`\`\`

\`\`\`text
{"status":"live"}id
\`\`\`

- An item has one too, further in:

  \`\`\`js
  import { format } from '@pazabierta/sdk/figures';

  const answer = await fetch('http://127.0.0.1:8787/live');
  console.log(answer.url, await answer.json());
  console.log(format({ value: 5000, upper: null, qualifier: 'more-than', resolution: 1, kind: 'count' }, 'es'));
  \`\`\`

  \`\`\`text
  http://127.0.0.1:8787/live { status: 'live' }
  más de 5000
  \`\`\`

\`\`\`python
import json
import urllib.request
import pandas as pd

pd.set_option("display.max_rows", 1)
seen = json.load(urllib.request.urlopen("http://127.0.0.1:8787/live"))
print(seen, "«sí»")
\`\`\`

\`\`\`text
{'status': 'live'} «sí»
\`\`\`

\`\`\`python
import pandas as pd

print("seen" in globals(), pd.get_option("display.max_rows"))
\`\`\`

\`\`\`text
False 60
\`\`\`

\`\`\`r
library(jsonlite)
options(digits = 3)
seen <- fromJSON(readLines("http://127.0.0.1:8787/live", warn = FALSE))
seen$status
cat("«sí»\\n")
\`\`\`

\`\`\`text
[1] "live"
«sí»
\`\`\`

\`\`\`r
exists("seen")
getOption("digits")
\`\`\`

\`\`\`text
[1] FALSE
[1] 7
\`\`\`
`;

/** Every snippet of this page has a fault. */
export const FAULTY_PAGE = `
\`\`\`sh
curl -s http://127.0.0.1:8787/v1/no-such-thing | head -n 1
\`\`\`

\`\`\`sh
curl -s http://127.0.0.1:8787/live; false
\`\`\`

\`\`\`sh
curl -s http://127.0.0.1:8787/live
\`\`\`

\`\`\`text
{"status":"dead"}
\`\`\`

\`\`\`js
import { noSuchThing } from '@pazabierta/sdk';

console.log(noSuchThing);
\`\`\`

\`\`\`js
Promise.reject(new Error('nobody handles it'));
\`\`\`

\`\`\`js
process.exitCode = 3;
\`\`\`

\`\`\`js
console.log(218);
\`\`\`

\`\`\`text
217
\`\`\`

\`\`\`python
raise ValueError("no such thing")
\`\`\`

\`\`\`python
import sys

sys.exit(3)
\`\`\`

\`\`\`python
print(218)
\`\`\`

\`\`\`text
217
\`\`\`

\`\`\`r
stop("no such thing")
\`\`\`

\`\`\`r
217 +
\`\`\`

\`\`\`r
218
\`\`\`

\`\`\`text
[1] 217
\`\`\`
`;
