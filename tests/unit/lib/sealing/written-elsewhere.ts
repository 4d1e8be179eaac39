/**
 * A small vault written once by another program (Python, from the RFCs alone, sharing no line with lib/sealing). It pins
 * the format: what lies on disks and in backup files today must open in every later release, so never renew it.
 */
export const writtenElsewhere = {
  vaultId: '7d0f3c1e-5a2b-4c8d-9e6f-0a1b2c3d4e5f',
  /** The bytes 0 to 31. */
  dataKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  place: { table: 'notes', id: '1b4e28ba-2fa1-4d2d-883f-0016d3cca427', schema: 1 },
  payload: { text: 'Núria Ōta missed the bus 😀', revision: 3 },
  record:
    'ZGVmZ2hpamtsbW5vxBgYPs0jmkQiohdnG8tJMASY4Yl9jaE2Qr3JCaqUknAeyJIeuc3Rq5f0G58GqM29hlZCR5BHmFch3bpuQ4DdvGyEAnQTrpE',
  file: 'MjM0NTY3ODk6Ozw9RN6_ilO4-TsTkqeEr_GVq9-2ThrU_p7vHs3Qty1L3KNoGB7fb9Ve6daOUEhFGrIKEd2C7MSVdhcWxslZdAy-g2H2we8_HdY',
  blindOf: { label: 'studentsByName', parts: ['ota', 'núria'] },
  blind: 'XzpSBazSsDYDlUIRC1nfAg',
  purpose: 'vault',
  secret: 'Café au lait №5',
  passphrase: {
    kdf: 'PBKDF2-HMAC-SHA256',
    rounds: 600_000,
    salt: 'AAECAwQFBgcICQoLDA0ODw',
    wrapped: 'AQIDBAUGBwgJCgsM1cSXQp1t6rFgLnNyTUmbMl9ZgKMKjoNtNQGkcM4WUxhRfD3XJb8Ch26UxdWHLBgn',
  },
  recoveryKey: '3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJS8',
  recovery: {
    kdf: 'HKDF-SHA256',
    salt: 'yMnKy8zNzs_Q0dLT1NXW1w',
    wrapped: 'AgMEBQYHCAkKCwwN9qM9WykqhXtPU24y03th5J64razorj6VMofPSqHOTGDu9aNaFLceBmazXfKdxJpY',
  },
  inbox: {
    publicKey:
      'BJ_u7akD2D0B-IWdXBFx1y_5zl_yIbSApGBo2X49QN6ezYRdgSl5HCSFMpkbRirp476jVPKnrLxuDW4VeDubAvs',
    privateKey:
      'AwQFBgcICQoLDA0OKBkgP5Vhuk2dPUzcYL6vrxLt9JmQk9KMFtRXBgczQuVzqPNUY5NtcNeLG0sSfL4LQisrYfqYXat2wGSAqzG0vK9D0piIGfifN3luZuhko8aM6tW1fklkzArRWiwDr2LaeGC9w8wICLwaNVOOMYlGjJXqZw3ifKYSn8AdeIlmBrSOKWs0huBX8RpC2KiaEhrhHXTK4fmBqEBh',
  },
  message:
    'BJp4HKbQVafzDQyf-Hk2xzn2gW719ecrS5RkBLChqDsqwZ-EKUXqK_ZaoWSbKwL_eYVMjV7PzUA4YuipfqZsccGIzGL97y6DDMm29Lx8Da2j-LfjI5VlRC4R3TCikr6rroPgZNwvNikvb4kDkZNKcw8tsXfUGt9Gw0U89xF-PBReMSMd1brejQ',
} as const;
