import os
import sys

print('start', end=' ')
pid = os.fork()
if pid == 0:
    print('child', end=' ')
    sys.exit(0)
os.waitpid(pid, 0)
print('parent')
