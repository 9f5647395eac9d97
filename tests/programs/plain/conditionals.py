"""Conditional expressions, boolean operators, short cuts."""
flag = False
items = []
calls = []


def called(value):
    calls.append(value)
    return value


def toggle():
    global flag
    flag = not flag


for _ in range(2):
    print("on" if flag else "off", flag and called(1), flag or called(2), not flag, bool(items) or items)
    toggle()
    items.append(flag)
    if flag and items:
        print("both")
    elif not items or flag is None:
        print("none")
    else:
        print("else", items and items[-1])
print(calls, (called(0) or called([]) or called("x")) and called(()), calls)
print([] or items or called(3), items if flag else calls if calls else None)
