import threading
class O: pass
obj = O()
def count(n):
    try:
        obj.pool.append(n)
    except AttributeError:
        obj.pool = [n]
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(obj.pool)
