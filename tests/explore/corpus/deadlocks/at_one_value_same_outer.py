import threading

outer, a, b = threading.Lock(), threading.Lock(), threading.Lock()
count = 0


def work(odd):
    global count
    for i in range(4):
        first, second = (b, a) if odd and i == 2 else (a, b)
        with outer, first, second:
            count += 1


ts = [threading.Thread(target=work, args=(flag,)) for flag in (False, True)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
