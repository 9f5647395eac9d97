import threading

free = ['b0']


def work(who):
    if free:
        b = free.pop()
        print('using', b)
        free.append(b)


ts = [threading.Thread(target=work, args=(w,)) for w in 'xy']
for t in ts: t.start()
for t in ts: t.join()
print(len(free))
