import threading, time

def count(n):
    while n > 0:
        n -= 1

start = time.time()
count(300000)
count(300000)
print("one after the other", time.time() - start)
start = time.time()
ts = [threading.Thread(target=count, args=(300000,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("threads", time.time() - start)
