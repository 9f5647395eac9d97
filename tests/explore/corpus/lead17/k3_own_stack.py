import threading
out = []
def work():
    stack = [1, 7, 8, 9]
    n = 0
    while stack and stack[-1] > 5:
        stack.pop()
        n += 1
    out.append(n)
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
