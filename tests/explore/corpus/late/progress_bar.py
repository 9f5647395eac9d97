import threading, time
done = 0
lock = threading.Lock()

def work():
    global done
    for _ in range(30):
        with lock:
            done += 1

ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
while any(t.is_alive() for t in ts):
    time.sleep(0.5)
for t in ts:
    t.join()
print(done)
