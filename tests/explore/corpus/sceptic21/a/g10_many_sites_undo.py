import threading

a = b = c = d = e = f = g = h = i = j = 0
k = m = n = o = p = q = r = s = 0
last = ""


def noise():
    global a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r, s, last
    a = 1
    b = a
    c = 1
    d = c
    e = 1
    f = e
    g = 1
    h = g
    i = 1
    j = i
    k = 1
    m = k
    n = 1
    o = n
    p = 1
    q = p
    r = 1
    s = r
    last = None


def user(name):
    global last
    last = name
    x = a + b + c + d + e + f + g + h + i + j + k + m + n + o + p + q + r + s
    print(x >= 0, len(last.upper()) > 0)


ts = [threading.Thread(target=user, args=("ann",)), threading.Thread(target=noise)]
for t in ts:
    t.start()
for t in ts:
    t.join()
