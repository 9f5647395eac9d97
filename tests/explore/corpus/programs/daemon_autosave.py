import threading
import time

changes = 0
saved = 0


def autosave():
    global changes, saved
    while True:
        time.sleep(0.01)
        n = changes
        saved += n
        changes = changes - n


threading.Thread(target=autosave, daemon=True).start()
for i in range(5):
    changes += 1
    time.sleep(0.01)
time.sleep(0.05)
print("saved", saved, "pending", changes)
