import none from 'statusbook' // TS1192: … has no default export
import noConstEnum from 'statusbook/const-enum' // TS1192: … has no default export
import noEnum from 'statusbook/enum' // TS1192: … has no default export
import noRecords from 'statusbook/records' // TS1192: … has no default export
import noUnofficial from 'statusbook/unofficial' // TS1192: … has no default export

export const nothing: unknown[] = [none, noConstEnum, noEnum, noRecords, noUnofficial]
