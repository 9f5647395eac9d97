import threading
n_ = 0
def count(n):
    global n_
    if n_ == 0:
        n_ = 1
    else:
        n_ += 1
ts = [threading.Thread(target=count, args=a) for a in ((1,), (1,))]
for t in ts: t.start()
for t in ts: t.join()
print(n_)
