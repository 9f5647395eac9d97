"""Thread.join with a time limit, then without."""
import threading
import time

thread = threading.Thread(target=time.sleep, args=(0.15,))
thread.start()
thread.join(0.05)
print(thread.is_alive())
thread.join(5)
print(thread.is_alive())
