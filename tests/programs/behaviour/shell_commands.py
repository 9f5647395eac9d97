"""os.system and os.popen, a pipeline, and the shell's own sleep."""
import os
import time

print(os.system("echo from the shell; exit 3") >> 8)
print(os.popen("printf 'a\\nb\\n' | sort -r").read())
start = time.monotonic()
os.system("sleep 0.1")
print(time.monotonic() - start >= 0.1)
print(os.WTERMSIG(os.system("kill -TERM $$")))
