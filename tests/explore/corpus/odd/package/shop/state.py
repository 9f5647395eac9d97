served = 0
