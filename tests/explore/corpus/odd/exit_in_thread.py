import sys
import threading

done = []


def work(n):
    if n == 1:
        sys.exit()
    done.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
