import threading

chain = []


def work(n):
    try:
        last = chain[-1]
    except IndexError:
        chain.append(n)
    else:
        last + n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(chain)
