# Runs the commands that it reads as a reader's shell would, except that an answer that is no success ends them.
# curl itself calls only a broken connection a failure, and in a pipe not even that counts.
set -e
failed=$(mktemp -p "$PWD")
curl() {
  local code=0
  command curl --silent --show-error --fail-with-body "$@" || code=$?
  # 23: whoever reads has enough, as head does.
  if [ "$code" != 0 ] && [ "$code" != 23 ]; then echo "curl ended with $code: $*" >>"$failed"; fi
  return "$code"
}
eval "$(cat)"
cat "$failed" >&2
test ! -s "$failed"
