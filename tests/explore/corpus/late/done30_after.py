import threading
lock = threading.Lock()
done = 0
out = {}

def work(items):
    global done
    for item in items:
        out[item] = item ** 2
        with lock:
            done += 1

t = threading.Thread(target=work, args=(range(30),))
t.start()
while True:
    with lock:
        if done == 30:
            break
assert len(out) == 30
