import threading
import time

done = {}


def work(k):
    done[k] = True


for k in "ab":
    threading.Thread(target=work, args=(k,)).start()
while len(done) < 2:
    time.sleep(0.01)
done["main"] = True
print(sorted(done))
