import threading
class O: pass
obj = O()
def count(n):
    try:
        obj.x
    except AttributeError:
        obj.x = n
ts = [threading.Thread(target=count, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(obj.x)
