import threading
import time

lock = threading.Lock()


def work():
    with lock:
        time.sleep(60)


for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
time.sleep(0.1)
print("bye")
