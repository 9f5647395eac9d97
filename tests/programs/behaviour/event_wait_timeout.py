"""threading.Event.wait: in time, and not."""
import threading
import time

event = threading.Event()
start = time.monotonic()
print(event.wait(0.05), time.monotonic() - start >= 0.05)
threading.Timer(0.03, event.set).start()
print(event.wait(10), time.monotonic() - start < 5)
print(event.wait(0))
