import threading, time
lock = threading.Lock()
never = threading.Event()
def holder():
    with lock:
        never.wait()
t = threading.Thread(target=holder, daemon=True)
t.start()
time.sleep(0.1)
while lock.locked():
    time.sleep(0.01)
print("free")
