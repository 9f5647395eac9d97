"""What is buffered at a fork comes out twice."""
import os
import sys

sys.stdout.write("twice ")
if os.fork() == 0:
    sys.exit(0)
os.wait()
print()
