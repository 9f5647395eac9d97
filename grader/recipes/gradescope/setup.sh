#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image. Written by `grade package gradescope`.
set -euo pipefail
source="${AUTOGRADER_ROOT:-/autograder}/source"
python=python@@python@@
# The wheels in requirements.txt are those of this Python and of no other.
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    apt-get update
    apt-get install --yes --no-install-recommends "$python" "$python-venv"
fi
# The system's own, which every user may run.
if [ -x "/usr/bin/$python" ]; then python="/usr/bin/$python"; fi
"$python" -I -m venv "$source/grader"
"$source/grader/bin/pip" install --quiet --require-hashes --no-deps @@index@@ --find-links "$source/wheels" \
    --requirement "$source/requirements.txt"
# The grader runs as somebody who owns nothing here; what it needs may be read, not changed.
chown -R root:root "$source"
chmod -R u+rwX,go+rX,go-w "$source"
# What the grader can promise here, as the user who it will be, stands in the log of the build.
setpriv --reuid=64321 --regid=64321 --clear-groups env HOME=/tmp "$source/grader/bin/grade" doctor || true
