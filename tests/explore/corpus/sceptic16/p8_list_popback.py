import threading

stack = [5]


def goal():
    try:
        top = stack.pop()
    except IndexError:
        top = 0
    stack.append(top + 1)


ts = [threading.Thread(target=goal) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stack)
