import threading

stack = [1, 5, 7]
taken = []


def take_big():
    while stack[-1] > 4:
        taken.append(stack.pop())


ts = [threading.Thread(target=take_big) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('small one taken:', 1 in taken)
