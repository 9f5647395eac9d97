import threading
requests = []
served = []
done = threading.Event()

def producer():
    for k in range(3):
        requests.append(k)
    done.set()

def flusher():
    while True:
        last = done.is_set()
        batch = list(requests)
        requests.clear()
        served.extend(batch)
        if last:
            break

ts = [threading.Thread(target=producer), threading.Thread(target=flusher)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(served))
