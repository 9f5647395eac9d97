import threading

tokens, taken = ["token", "token", "token"], []


def work(i):
    one = tokens[0]
    tokens.pop(0)
    taken.append(one)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(tokens), taken)
