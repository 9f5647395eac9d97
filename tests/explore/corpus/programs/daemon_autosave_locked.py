import threading
import time

changes = 0
saved = 0
lock = threading.Lock()


def autosave():
    global changes, saved
    while True:
        time.sleep(0.01)
        with lock:
            n = changes
            saved += n
            changes = changes - n


threading.Thread(target=autosave, daemon=True).start()
for i in range(3):
    with lock:
        changes += 1
    time.sleep(0.01)
with lock:
    assert saved + changes == 3
