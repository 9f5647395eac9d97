import multiprocessing as mp
class C:
    def __init__(self): self.v = 1
    def __del__(self): print('del', flush=True)
def w(c): c.v += 1
if __name__ == '__main__':
    c = C(); c.v = 5
    del c
    print('end')
