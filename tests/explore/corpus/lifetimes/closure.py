class R:
    def __init__(self): self.c = 0
    def __del__(self): print('R gone', self.c)
def mk():
    r = R()
    def inc(): r.c += 1; return r.c
    return inc
i = mk(); i(); i(); i = None
print('end')
