import queue
import threading

log_queue = queue.Queue()
written = []


def logger():
    while True:
        line = log_queue.get()
        written.append(line)


threading.Thread(target=logger, daemon=True).start()

for i in range(3):
    log_queue.put(f"line {i}")
while not log_queue.empty():
    pass
print("done", len(written))
