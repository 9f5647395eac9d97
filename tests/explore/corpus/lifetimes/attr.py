class Res:
    live = 0
    def __init__(self): Res.live += 1; self.x = 0
    def __del__(self): Res.live -= 1
def work():
    r = Res(); r.x += 1
    return r.x
for _ in range(5): work()
print(Res.live)
rs = [Res() for _ in range(3)]; rs[0].x = 5; print(Res.live); rs.pop(0); print(Res.live); rs.clear(); print(Res.live)
