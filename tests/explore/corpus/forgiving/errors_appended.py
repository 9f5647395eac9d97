import threading

data, errors = {}, []


def work(n):
    try:
        if len(errors) > 5:
            return
        data["a"]
    except Exception as error:
        errors.append(error)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(errors))
