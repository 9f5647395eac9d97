import threading, time

n = 0
lock = threading.Lock()

def work():
    global n
    for i in range(400):
        with lock:
            n += 1
        time.sleep(0.001)

ts = [threading.Thread(target=work) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
