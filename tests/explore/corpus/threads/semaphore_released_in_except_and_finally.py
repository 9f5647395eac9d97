import threading

sem = threading.BoundedSemaphore(1)
errors = []


def work(k):
    try:
        with sem:
            if k == 1:
                raise ValueError(k)
    except ValueError as e:
        errors.append(e)


ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(errors))
