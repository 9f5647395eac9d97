"""6 000 lines, from two processes in turn."""
import os

for number in range(3_000):
    print("parent", number)
if os.fork() == 0:
    for number in range(3_000):
        print("child", number)
    raise SystemExit(0)
os.wait()
print("end")
