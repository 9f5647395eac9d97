import threading

stack, taken = [1, 2, 3], []


def work(i):
    top = stack[-1]
    _ = stack.pop()
    taken.append(f"{i}: {top}")


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
