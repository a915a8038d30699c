# Judges scripts that come on the input, each ended by NUL; answers with what bash says of each, ended by NUL.
# "set -n" stands before the script in one text, and bash reads it command by command: from the second line on it parses
# and executes nothing. The process that did so does nothing else and ends.
shopt -s extglob
while IFS= read -r -d '' code; do
  ( eval "set -n
$code" ) </dev/null 2>&1
  status=$?
  [ $status -lt 126 ] || printf '\nbash ended with status %s' $status
  printf '\0'
done
