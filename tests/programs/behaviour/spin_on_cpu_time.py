"""A loop until the process has used that much CPU time."""
import time

end = time.process_time() + 0.03
while time.process_time() < end:
    pass
end = time.thread_time() + 0.01
while time.thread_time() < end:
    pass
before = time.process_time()
time.sleep(0.1)
print(time.process_time() - before < 0.05)
