class Res:
    def __init__(self): self.ok = True
    def __del__(self): print('freed')
def f():
    r = Res()
    if r.ok: raise ValueError('x')
try: f()
except ValueError as e: print('caught', e)
print('after')
