"""Two processes that write 200 lines each at once."""
import os

child = os.fork()
name = b"child" if child == 0 else b"parent"
for number in range(200):
    os.write(1, b"%s %d\n" % (name, number))
if child == 0:
    os._exit(0)
os.wait()
