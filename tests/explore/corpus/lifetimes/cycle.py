import gc
gc.disable()
class N:
    def __init__(self): self.me = self
    def __del__(self): print('collected')
n = N(); n.x = 1; n = None
print('before'); gc.collect(); print('after')
