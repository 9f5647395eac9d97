import threading
import time

beats = 0


def heartbeat():
    global beats
    while True:
        beats += 1
        time.sleep(0.05)


def work(out):
    for n in range(3):
        out.append(n)


threading.Thread(target=heartbeat, daemon=True).start()
out = []
w = threading.Thread(target=work, args=(out,))
w.start()
w.join()
print("work done", len(out))
