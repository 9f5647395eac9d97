"""sleep(0) and a negative one."""
import time

for _ in range(5):
    time.sleep(0)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
