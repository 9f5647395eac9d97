"""The main thread spins until a worker that sleeps has ended."""
import threading
import time

thread = threading.Thread(target=time.sleep, args=(0.05,))
thread.start()
while thread.is_alive():
    pass
print("end")
