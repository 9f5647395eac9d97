"""Semicolons, backslashes, several statements in a line, ``if`` on one line."""
import traceback
n = 0; items = []; \
    table = {}
def f(): global n; n += 1; items.append(n); return n
if f(): table["x"] = f(); n += 1
else: n = -1
for i in (1, 2): n += i; items += [i]
while n > 100: n -= 1
class C: x = 1; y = [x]; z = items
with open("/dev/null") as table["file"], \
     open("/dev/null") as handle: n = 5; n *= 2
table["file"] = None
try: items[n] += 1; print("never")
except IndexError: traceback.print_exc(); n = 0
finally: print(n, items, C.y)
lambda_ = lambda: items[0]; print(lambda_()); del lambda_, items[0]; print(items)
x = (
    n
    ,
    items [ 0 ] , # a comment
    table . get ( "x" )
) ; print(x)
if n: pass
elif items: print(items); items[0] = items[1] = items[0] + 1; print(items[
    99])
