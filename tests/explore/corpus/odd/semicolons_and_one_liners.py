import threading as th
x = 0
def f():
    global x
    for _ in range(9): y = x; y += 1; x = y
a, b = th.Thread(target=f), th.Thread(target=f); a.start(); b.start(); a.join(); b.join(); print(x)
